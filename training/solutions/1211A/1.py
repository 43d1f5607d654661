n = int(input())
a = list(map(int, input().split()))
s = sorted(set(a))
if len(s) < 3:
    print(-1, -1, -1)
else:
    print(*[a.index(x) + 1 for x in s[:3]])
