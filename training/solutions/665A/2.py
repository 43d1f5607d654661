a, ta = map(int, input().split())
b, tb = map(int, input().split())
clock = input()
now = int(clock[:2]) * 60 + int(clock[3:]) - 300
last = min(now + ta - 1, 1439 - 300)
first = max(0, now - tb + 1)
print(last // b - (first + b - 1) // b + 1)
