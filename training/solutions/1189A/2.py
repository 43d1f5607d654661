n = int(input())
s = input().strip()
if n % 2 == 1 or s.count("1") * 2 != n:
    print(1)
    print(s)
else:
    print(2)
    print(s[:-1], s[-1])
