n, m = map(int, input().split())
a = list(map(int, input().split()))
want = []
for color, times in enumerate(map(int, input().split()), 1):
    want += [color] * times
L = len(want)
print("YES" if any(sorted(a[i:i + L]) == want for i in range(n - L + 1)) else "NO")
