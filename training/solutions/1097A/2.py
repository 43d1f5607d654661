import sys
t, *h = sys.stdin.read().split()
s = "".join(h)
print("YES" if t[0] in s[::2] or t[1] in s[1::2] else "NO")
