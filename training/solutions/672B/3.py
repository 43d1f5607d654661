n = int(input())
s = input().strip()
k = len(set(s))
if n > 26:
    print(-1)
else:
    print(n - k)
