import sys
def main():
    n, *a = map(int, sys.stdin.read().split())
    out = []
    s = 0
    for i in range(n - 1):
        t = (n - 1 - i).bit_length() - 1
        a[i + (1 << t)] += a[i]
        s += a[i]
        out.append(s)
    print("\n".join(map(str, out)))
main()
