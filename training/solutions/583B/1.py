n = int(input())
a = list(map(int, input().split()))
done = [False] * n
k = 0
ans = -1
while k < n:
    ans += 1
    for i in range(n):
        if not done[i] and a[i] <= k:
            done[i] = True
            k += 1
    done.reverse()
    a.reverse()
print(ans)
