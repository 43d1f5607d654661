import sys
n, *a = map(int, sys.stdin.read().split())
if sum(a):
    print("YES", 1, "1 %d" % n, sep="\n")
else:
    for i in range(1, n):
        if sum(a[:i]):
            print("YES", 2, "1 %d" % i, "%d %d" % (i + 1, n), sep="\n")
            break
    else:
        print("NO")
