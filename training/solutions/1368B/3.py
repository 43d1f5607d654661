from math import prod
k = int(input())
times = [1] * 10
while prod(times) < k:
    j = times.index(min(times))
    times[j] += 1
word = "codeforces"
print(*[word[i] * times[i] for i in range(10)], sep="")
