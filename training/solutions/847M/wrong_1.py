n = int(input())
t = list(map(int, input().split()))
print(2 * t[-1] - t[-2])
