import sys
a, b = sys.stdin.read().split()
zero_a = a.count('0') == len(a)
zero_b = b.count('0') == len(b)
print("YES" if len(a) == len(b) and zero_a == zero_b else "NO")
