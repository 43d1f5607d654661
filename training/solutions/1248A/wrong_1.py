import sys
def main():
    it = iter(sys.stdin.read().split())
    for _ in range(int(next(it))):
        c = []
        for _ in range(2):
            k = [0, 0]
            for _ in range(int(next(it))):
                k[int(next(it)) & 1] += 1
            c.append(k)
        print(c[0][0] * c[1][1] + c[0][1] * c[1][0])
main()
