n, s = map(int, input().split())
a = list(map(int, input().split()))
print("YES" if sum(a[:-1]) <= s else "NO")
