import sys
a = sys.stdin.read().split()
h = a[1]
out = [x for x in a[2:] if x.startswith(h)]
back = [x for x in a[2:] if x.endswith(h)]
print("home" if len(out) == len(back) else "contest")
