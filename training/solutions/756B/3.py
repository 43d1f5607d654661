from collections import deque
hour, day = deque(), deque()
total = 0
for _ in range(int(input())):
    t = int(input())
    hour.append((t, total))
    day.append((t, total))
    while hour[0][0] <= t - 90:
        hour.popleft()
    while day[0][0] <= t - 1440:
        day.popleft()
    new = min(total + 20, hour[0][1] + 50, day[0][1] + 120)
    print(new - total)
    total = new
