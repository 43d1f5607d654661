n, t = map(int, input().split())
a = [0] + list(map(int, input().split()))
i = 1
while i < t:
    i += a[i]
print("YES" if i == t else "NO")
