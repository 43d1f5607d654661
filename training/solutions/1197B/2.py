n = int(input())
a = [0] + list(map(int, input().split())) + [0]
peaks = 0
for i in range(1, n + 1):
    if a[i] > a[i - 1] and a[i] > a[i + 1]:
        peaks += 1
print("YES" if peaks == 1 else "NO")
