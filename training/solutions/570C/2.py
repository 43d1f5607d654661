import sys
def main():
    t = sys.stdin.read().split()
    dot = [0] + [int(c == ".") for c in t[2]] + [0]
    cur = sum(a & b for a, b in zip(dot, dot[1:]))
    out = []
    for i in range(3, len(t), 2):
        p = int(t[i])
        v = int(t[i + 1] == ".")
        cur += (v - dot[p]) * (dot[p - 1] + dot[p + 1])
        dot[p] = v
        out.append(cur)
    print(*out, sep="\n")
main()
