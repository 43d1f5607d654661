n, m = map(int, input().split())
f = [input() for _ in range(n)]

def flag(rows):
    if len(rows) % 3:
        return False
    h = len(rows) // 3
    stripes = [set("".join(rows[i * h:(i + 1) * h])) for i in range(3)]
    return all(len(s) == 1 for s in stripes) and len(set.union(*stripes)) == 3

turned = ["".join(c) for c in zip(*f)]
print("YES" if flag(f) or flag(turned) else "NO")
