import sys
def main():
    data = list(map(int, sys.stdin.read().split()))
    n, m, pos, goal = data[:4]
    i = 4
    time = 1
    out = ""
    while pos != goal:
        nxt = pos + 1 if goal > pos else pos - 1
        free = True
        if i < len(data) and data[i] == time:
            lo, hi = data[i + 1], data[i + 2]
            free = max(pos, nxt) < lo or min(pos, nxt) > hi
            i += 3
        if free:
            out += "R" if nxt > pos else "L"
            pos = nxt
        else:
            out += "X"
        time += 1
    print(out)
main()
