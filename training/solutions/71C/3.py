import sys

def lucky(n, a):
    for d in range(1, n // 3 + 1):
        if n % d == 0 and max(sum(a[i::d]) for i in range(d)) == n // d:
            return True
    return False

n, *a = map(int, sys.stdin.read().split())
print("YES" if lucky(n, a) else "NO")
