n, k = map(int, input().split())
s = input()
print("YES" if (s.index("G") - s.index("T")) % k == 0 else "NO")
