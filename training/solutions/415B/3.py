import sys
n, a, b, *x = map(int, sys.stdin.read().split())
for w in x:
    dollars = a * w // b
    least = -(-dollars * b // a)
    print(w - least, end=' ')
