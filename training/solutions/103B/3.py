import sys
def main():
    t = list(map(int, sys.stdin.read().split()))
    n, m = t[0], t[1]
    comp = list(range(n))
    for i in range(2, len(t), 2):
        a, b = comp[t[i] - 1], comp[t[i + 1] - 1]
        comp = [a if c == b else c for c in comp]
    if m == n and len(set(comp)) == 1:
        print("FHTAGN!")
    else:
        print("NO")
main()
