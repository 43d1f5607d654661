n = int(input())
a = [0] * 26
for c in input().strip().lower():
    a[ord(c) - ord("a")] = 1
print("YES" if sum(a) == 26 else "NO")
