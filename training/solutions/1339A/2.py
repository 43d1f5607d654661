import sys
print("\n".join(sys.stdin.read().split()[1:]))
