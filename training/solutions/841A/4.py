n, k = map(int, input().split())
a = [0] * 26
for c in input().strip():
    a[ord(c) - 97] += 1
print("YES" if max(a) <= k else "NO")
