import sys
n, m, a, b, *t = map(int, sys.stdin.read().split())
t.sort()
if t[0] < a or t[-1] > b:
    ans = "Incorrect"
elif n - m == 1 and t[0] != a and t[-1] != b:
    ans = "Incorrect"
else:
    ans = "Correct"
print(ans)
