import bisect
input()
times = sorted(int(v) for v in input().split())
T = int(input())
print(max(bisect.bisect_right(times, x + T) - i for i, x in enumerate(times)))
