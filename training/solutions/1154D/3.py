n, battery, cap = map(int, input().split())
s = input().split()
charge = cap
i = 0
while i < n and battery + charge > 0:
    use_acc = charge > 0
    if s[i] == '1' and charge < cap and battery > 0:
        use_acc = False
    if use_acc:
        charge -= 1
    else:
        battery -= 1
        charge += int(s[i])
    i += 1
print(i)
