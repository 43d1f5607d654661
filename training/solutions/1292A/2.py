import sys
def main():
    data = list(map(int, sys.stdin.read().split()))
    blocked = set()
    pairs = 0
    out = []
    for i in range(2, len(data), 2):
        r, c = data[i], data[i + 1]
        near = sum((3 - r, c + k) in blocked for k in (-1, 0, 1))
        if (r, c) in blocked:
            blocked.remove((r, c))
            pairs -= near
        else:
            blocked.add((r, c))
            pairs += near
        out.append("No" if pairs else "Yes")
    print("\n".join(out))
main()
