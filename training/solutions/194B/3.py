import sys
for x in sys.stdin.read().split()[1:]:
    n = int(x)
    k = n
    while k * (n + 1) % (4 * n):
        k += n
    print(k + 1)
