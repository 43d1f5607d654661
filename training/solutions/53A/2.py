import sys
s, n, *pages = sys.stdin.read().split()
pages.sort()
for p in pages:
    if p[:len(s)] == s:
        print(p)
        break
else:
    print(s)
