n, b, a = map(int, input().split())
s = list(map(int, input().split()))
battery, acc = b, a
done = 0
for x in s:
    if battery == 0 and acc == 0:
        break
    if battery and (acc == 0 or x == 1 and acc < a):
        battery -= 1
        if x:
            acc = min(a, acc + 1)
    else:
        acc -= 1
    done += 1
print(done)
