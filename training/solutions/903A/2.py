import sys
for x in sys.stdin.read().split()[1:]:
    if x in ("1", "2", "4", "5", "8", "11"):
        print("NO")
    else:
        print("YES")
