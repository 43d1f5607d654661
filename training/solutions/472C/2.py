import sys
def main():
    data = sys.stdin.read().split()
    n = int(data[0])
    cur = ''
    for x in data[2 * n + 1:]:
        x = int(x)
        a, b = sorted(data[2 * x - 1:2 * x + 1])
        if a > cur:
            cur = a
        elif b > cur:
            cur = b
        else:
            return 'NO'
    return 'YES'
print(main())
