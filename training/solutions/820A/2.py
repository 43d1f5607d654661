c, v0, v1, a, l = map(int, input().split())
day = 0
done = 0
while done < c:
    read = min(v1, v0 + a * day)
    if day > 0:
        read -= l
    done += read
    day += 1
print(day)
