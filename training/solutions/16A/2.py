import sys
def main():
    d = sys.stdin.read().split()
    n, m = int(d[0]), int(d[1])
    prev = ""
    for s in d[2:2 + n]:
        if s != s[0] * m or s[0] == prev:
            print("NO")
            return
        prev = s[0]
    print("YES")
main()
