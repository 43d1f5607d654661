import sys
a = sys.stdin.read().split()[1:]
print("\n".join(dict.fromkeys(a[::-1])))
