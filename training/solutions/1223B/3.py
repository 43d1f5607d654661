q = int(input())
for i in range(q):
    s = input().strip()
    t = input().strip()
    print("YES" if any(c in t for c in s) else "NO")
