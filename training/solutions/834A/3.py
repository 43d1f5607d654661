import sys
a, b, n = sys.stdin.read().split()
n = int(n) % 4
if n % 2 == 0:
    ans = "undefined"
elif n == 1:
    ans = "cw" if a + b in "v<^>v" else "ccw"
else:
    ans = "ccw" if a + b in "v<^>v" else "cw"
print(ans)
