import sys
def main():
    it = iter(list(map(int, sys.stdin.read().split())))
    for _ in range(next(it)):
        n, k = next(it), next(it)
        a = sorted(next(it) for _ in range(n))
        w = sorted(next(it) for _ in range(k))
        res = 0
        rest = []
        for x in w:
            top = a.pop()
            res += top
            if x == 1:
                res += top
            else:
                rest.append(x)
        for x in rest:
            for _ in range(x - 1):
                last = a.pop()
            res += last
        print(res)
main()
