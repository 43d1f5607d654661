h, m, s, t1, t2 = map(int, input().split())
sec = s / 5
minute = (m + s / 60) / 5
hour = (h + m / 60 + s / 3600) % 12
points = sorted([(sec, 0), (minute, 0), (hour, 0), (t1 % 12, 1), (t2 % 12, 1)])
kinds = [k for _, k in points]
near = any(kinds[i] and kinds[i - 1] for i in range(5))
print("YES" if near else "NO")
