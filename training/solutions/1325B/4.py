import sys
input = sys.stdin.readline
for _ in range(int(input())):
    n = int(input())
    s = set()
    for x in input().split():
        s.add(x)
    print(len(s))
