import sys
a = sys.stdin.read().split()
print(len(a[-1].replace(".", " ").split()))
