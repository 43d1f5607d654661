import sys
special = {}
for k in range(2, 26):
    m = 2 ** k - 1
    special[m] = next((m // d for d in range(2, 6000) if d < m and m % d == 0), 1)
for w in sys.stdin.read().split()[1:]:
    a = int(w)
    print(special.get(a, (1 << len(bin(a)) - 2) - 1))
