n = int(input())
a = list(map(int, input().split()))
s = sum(a)
if s % n or s // n not in a:
    print(0)
else:
    b = [i for i, x in enumerate(a, 1) if x == s // n]
    print(len(b))
    print(*b)
