n, d = map(int, input().split())
s = input()
if "0" * d in s:
    print(-1)
else:
    print((n - 1 + d - 1) // d)
