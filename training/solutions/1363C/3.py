import sys
data = iter(sys.stdin.read().split())
for _ in range(int(next(data))):
    n = int(next(data))
    x = next(data)
    ends = [next(data) for _ in range(2 * n - 2)]
    if ends.count(x) > 1 and n & 1:
        print("Ashish")
    else:
        print("Ayush")
