import sys
n, s = sys.stdin.read().split()
n = int(n)
p = [i for i in range(n) if s[i] != "8"]
k = (n - 11) // 2
if len(p) > k and p[k] < n - 10:
    print("NO")
else:
    print("YES")
