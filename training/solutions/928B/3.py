n, k = map(int, input().split())
a = list(map(int, input().split()))
total = []
end = []
for i in range(n):
    right = min(n - 1, i + k)
    end.append(right)
    window = right - max(0, i - k) + 1
    if a[i] == 0:
        total.append(window)
    else:
        p = a[i] - 1
        total.append(total[p] + min(window, right - end[p]))
print(" ".join(map(str, total)))
