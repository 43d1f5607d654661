n = int(input())
a = list(map(int, input().split()))
day = 1
while True:
    up = "".join("1" if x >= day else "0" for x in a)
    if up[0] == "0" or up[-1] == "0" or "00" in up:
        break
    day += 1
print(day - 1)
