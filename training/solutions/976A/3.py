n = int(input())
s = input().strip()
if n == 1:
    print(s)
else:
    print(10 ** s.count("0"))
