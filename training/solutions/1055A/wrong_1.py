n, s = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
print("YES" if a[0] and (a[s - 1] or b[s - 1]) else "NO")
