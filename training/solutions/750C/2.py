import sys
data = list(map(int, sys.stdin.read().split()))[1:]
change = 0
least, most = float("-inf"), float("inf")
for c, d in zip(data[::2], data[1::2]):
    if d == 1:
        least = max(least, 1900 - change)
    else:
        most = min(most, 1899 - change)
    change += c
if least > most:
    print("Impossible")
elif most == float("inf"):
    print("Infinity")
else:
    print(most + change)
